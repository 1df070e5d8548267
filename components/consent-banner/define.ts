import {ConsentBanner} from './consent-banner.js';

ConsentBanner.define();
