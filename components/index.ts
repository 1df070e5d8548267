export {ConsentBanner} from './consent-banner/consent-banner.js';
export {ConsentPreferences} from './consent-preferences/consent-preferences.js';
export {ConsentPurpose} from './consent-purpose/consent-purpose.js';
export {ConsentTrigger} from './consent-trigger/consent-trigger.js';
export * from './events.js';
export type {PurposeView} from './internal/describe-purpose.js';
export type {BannerView, UiState} from './internal/ui-state.js';
export type {Messages} from './messages/messages.js';
export {mountConsentUi, type ConsentUi, type ConsentUiOptions} from './mount.js';
