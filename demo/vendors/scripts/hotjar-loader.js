// Hotjar's first file fetches its second.

load('https://script.hotjar.com/modules.5f3c1d.js');
