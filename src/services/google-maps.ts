import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://developers.google.com/maps/documentation/javascript/content-security-policy */
export const service: RegistryEntry = {
  id: 'google-maps',
  name: 'Google Maps',
  vendor: 'Google Ireland Limited',
  country: 'IE',
  category: 'preference',
  hosts: [
    'maps.googleapis.com',
    'maps.gstatic.com',
    'maps.google.com',
    'www.google.com/maps/',
    'khms0.googleapis.com',
    'khms1.googleapis.com',
    'places.googleapis.com',
    'streetviewpixels-pa.googleapis.com',
  ],
  loader: {src: 'https://maps.googleapis.com/maps/api/js?key={key}&loading=async'},
};
