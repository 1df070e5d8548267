import {expect} from '@open-wc/testing';
import {remember} from '../../../src/model/remember.js';

describe('remember', () => {
  let asked: string[];
  let time: number;
  let word: object;
  let say: (name: string) => string;

  beforeEach(() => {
    asked = [];
    [time, word] = [1, {}];
    say = remember(
      (name) => {
        asked.push(name);
        return `${name} at ${time}`;
      },
      () => [time, word],
    );
  });

  it('asks once for each name as long as nothing changes', () => {
    expect([say('a'), say('b'), say('a'), say('b')]).to.deep.equal([
      'a at 1',
      'b at 1',
      'a at 1',
      'b at 1',
    ]);
    expect(asked).to.deep.equal(['a', 'b']);
  });

  it('asks anew, for every name, when any of what it goes by is another', () => {
    say('a');
    say('b');
    time = 2;
    expect([say('a'), say('b')]).to.deep.equal(['a at 2', 'b at 2']);
    word = {};
    say('a');
    expect(asked).to.deep.equal(['a', 'b', 'a', 'b', 'a']);
  });

  it('forgets the first moment in the second, should it come again', () => {
    say('a');
    time = 2;
    say('a');
    time = 1;
    say('a');
    expect(asked).to.have.lengthOf(3);
  });
});
