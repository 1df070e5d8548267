import './consent-banner/define.js';
import './consent-optout-link/define.js';
import './consent-preferences/define.js';
import './consent-purpose/define.js';
import './consent-trigger/define.js';
