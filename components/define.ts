import './consent-banner/define.js';
import './consent-declaration/define.js';
import './consent-embed/define.js';
import './consent-optout-link/define.js';
import './consent-preferences/define.js';
import './consent-purpose/define.js';
import './consent-trigger/define.js';
import './policy-notice/define.js';
