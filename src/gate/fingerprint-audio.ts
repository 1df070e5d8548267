import type {Refuses, Shield} from './fingerprint-canvas.js';
import {call} from './natives.js';

/** A test tone is short, in seconds; a piece of music, or an effect that somebody wants to hear, is not. */
const SHORT = 2;

const hush = (buffer: AudioBuffer): AudioBuffer => {
  for (let i = 0; i < buffer.numberOfChannels; i++) buffer.getChannelData(i).fill(0);
  return buffer;
};

/**
 * Answers with silence who renders a short tone that the device made itself, out of anybody's hearing, and looks at the
 * samples. Recordings can be decoded and rendered as ever.
 */
export const createAudioShield = (refuses: Refuses): Shield => {
  const telling = new WeakSet<object>();
  const refused = new WeakSet<object>();

  return (_, wrap) => {
    wrap(
      'BaseAudioContext:createOscillator createDynamicsCompressor|:OscillatorNode DynamicsCompressorNode',
      (args, self, native) => {
        const node = call(native, self, args) as AudioNode;
        telling.add(node.context);
        return [node];
      },
    );
    wrap('OfflineAudioContext:startRendering', (args, self, native) => {
      const context = self as OfflineAudioContext;
      if (telling.has(context) && context.length / context.sampleRate <= SHORT && refuses('audio'))
        refused.add(context);
      const rendered = call(native, self, args) as Promise<AudioBuffer>;
      return [refused.has(context) ? rendered.then(hush) : rendered];
    });
    wrap('OfflineAudioCompletionEvent:renderedBuffer?', (args, self, native) => {
      const buffer = call(native, self, args) as AudioBuffer;
      return [refused.has((self as Event).target as object) ? hush(buffer) : buffer];
    });
  };
};
