/** Choices that follow an account from device to device, for servers: docs/account.md. */
export {accountMarkup} from './account-markup.js';
export {accountPolicy} from './account-policy.js';
export {syncAccount} from './sync-account.js';
export type {AccountMessages} from './account-markup.js';
export type {AccountRequest, AccountSync} from './sync-account.js';
