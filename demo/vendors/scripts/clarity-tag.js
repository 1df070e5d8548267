// Clarity's tag counts the page and fetches the recorder.

window.clarity.project = new URL(document.currentScript.src).pathname.split('/').pop();
pixel('https://c.clarity.ms/c.gif');
load('https://scripts.clarity.ms/0.8.34/clarity.js');
