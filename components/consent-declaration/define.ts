import {ConsentDeclaration} from './consent-declaration.js';

ConsentDeclaration.define();
