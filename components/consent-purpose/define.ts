import {ConsentPurpose} from './consent-purpose.js';

ConsentPurpose.define();
