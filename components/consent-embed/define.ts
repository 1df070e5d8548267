import {ConsentEmbed} from './consent-embed.js';

ConsentEmbed.define();
