import {ConsentPreferences} from './consent-preferences.js';

ConsentPreferences.define();
