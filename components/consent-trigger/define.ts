import {ConsentTrigger} from './consent-trigger.js';

ConsentTrigger.define();
