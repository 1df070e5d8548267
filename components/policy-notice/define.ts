import {PolicyNotice} from './policy-notice.js';

PolicyNotice.define();
