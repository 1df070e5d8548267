// Mapbox GL: tiles around a place, an event to Mapbox, and an id in localStorage.

const ZOOM = 14;
const SIZE = 256;

const project = ([longitude, latitude]) => {
  const sine = Math.sin((latitude * Math.PI) / 180);
  const scale = 2 ** ZOOM;
  return [
    scale * (longitude / 360 + 0.5),
    scale * (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)),
  ];
};

class Map {
  constructor({container, center, style}) {
    this.element = typeof container === 'string' ? document.getElementById(container) : container;
    this.center = project(center);
    this.element.classList.add('mapboxgl-map');
    fetch(
      `https://api.mapbox.com/styles/v1/${style.replace('mapbox://styles/', '')}?${query({access_token: mapboxgl.accessToken})}`,
    ).catch(() => {});
    this.draw();
    localStorage.setItem('mapbox.eventData.uuid', hex(32));
    post(
      `https://events.mapbox.com/events/v2?${query({access_token: mapboxgl.accessToken})}`,
      JSON.stringify([{event: 'map.load'}]),
    );
  }

  /** The middle of the map in pixels of the whole world. */
  place([x, y]) {
    return [
      this.element.clientWidth / 2 + (x - this.center[0]) * SIZE,
      this.element.clientHeight / 2 + (y - this.center[1]) * SIZE,
    ];
  }

  draw() {
    const across = Math.ceil(this.element.clientWidth / SIZE / 2);
    const down = Math.ceil(this.element.clientHeight / SIZE / 2);
    for (let x = -across; x <= across; x++) {
      for (let y = -down; y <= down; y++) {
        const [column, row] = [Math.floor(this.center[0]) + x, Math.floor(this.center[1]) + y];
        const [left, top] = this.place([column, row]);
        const tile = new Image(SIZE, SIZE);
        tile.alt = '';
        tile.src = `https://api.mapbox.com/styles/v1/mapbox/streets-v12/tiles/256/${ZOOM}/${column}/${row}?${query({access_token: mapboxgl.accessToken})}`;
        tile.style.cssText = `position:absolute;left:${left}px;top:${top}px`;
        this.element.append(tile);
      }
    }
  }
}

class Marker {
  setLngLat(place) {
    this.at = project(place);
    return this;
  }
  addTo(map) {
    const [left, top] = map.place(this.at);
    const pin = document.createElement('span');
    pin.className = 'mapboxgl-marker';
    pin.style.cssText = `left:${left - 9}px;top:${top - 9}px;width:18px;height:18px;border-radius:50%;background:#d6336c;border:3px solid #fff;box-sizing:border-box;box-shadow:0 1px 4px #0006`;
    map.element.append(pin);
    return this;
  }
}

const mapboxgl = {accessToken: '', Map, Marker};
window.mapboxgl = mapboxgl;
