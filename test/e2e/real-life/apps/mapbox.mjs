import mapboxgl from 'mapbox-gl';

/** A map without a source is drawn, with the workers that mapbox-gl makes out of a blob, or fails as it does without us. */
export const app = (place) =>
  new Promise((resolve) => {
    try {
      mapboxgl.accessToken = 'pk.test';
      place.style = 'width:64px;height:64px';
      const map = new mapboxgl.Map({
        container: place,
        style: {
          version: 8,
          sources: {
            dots: {type: 'geojson', data: {type: 'Point', coordinates: [0, 0]}},
          },
          layers: [{id: 'dots', type: 'circle', source: 'dots'}],
        },
        testMode: true,
      });
      map.on('sourcedata', ({isSourceLoaded}) => isSourceLoaded && resolve('source loaded'));
      map.on('error', ({error}) => resolve(error.name));
    } catch (error) {
      resolve(error.message);
    }
  });
