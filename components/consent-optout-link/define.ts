import {ConsentOptoutLink} from './consent-optout-link.js';

ConsentOptoutLink.define();
