import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {runInNewContext} from 'node:vm';
import {chooseNames, printNames} from '../../scripts/names/choose-names.mjs';
import {readNames} from '../../scripts/names/read-names.mjs';

/** Calls every variable the same, as far as that can be. @param {string} code @param {'script' | 'module'} [type] */
const crowd = (code, type = 'script') => {
  const read = readNames(code, type);
  const table = Object.fromEntries(read.names.map(({key}) => [key, 'e']));
  return printNames(read, chooseNames(read, table));
};

const SCRIPTS = {
  'what a function inside uses':
    '(function(){var one=1;return (function(two){return (function(three){return one+two*three})(3)})(2)})()',
  'a `var` that leaves the block of a `let`':
    '(function(){{let a=1;for(const b of [a,2]){var c;c=(c??0)+b+a}}return c})()',
  'properties and variables in one word':
    '(function(){var {a,b:{c=3}={},...rest}={a:1,z:2};return JSON.stringify({a,c,rest})})()',
  'a class that names itself':
    '(function(){class One{static #two=1;static get(){return One.#two}};const three=One;return three.get()+new One().constructor.get()})()',
  'defaults, errors, and functions that call themselves':
    '(function(){function one(two,three=()=>two){try{throw two}catch(four){return three()+four}};return one(2)+(function five(n){return n?n+five(n-1):0})(3)})()',
  'what is nobody’s own': '(function(){var one=[3];return Math.max(...one,isNaN(one)?1:2)})()',
};

describe('names', () => {
  for (const [what, code] of Object.entries(SCRIPTS))
    it(`keep apart ${what}`, () => {
      const crowded = crowd(code);
      assert.notEqual(crowded, code);
      assert.equal(runInNewContext(crowded), runInNewContext(code));
    });

  it('are the same again for code that means the same', () => {
    const code = SCRIPTS['what a function inside uses'];
    assert.deepEqual(readNames(crowd(code), 'script').pieces, readNames(code, 'script').pieces);
  });

  it('leave alone what other modules ask for', () => {
    const code =
      'import {one as two} from "./a.js";const three=two;export{three as four,two as five};';
    assert.match(
      crowd(code, 'module'),
      /^import \{one as (\w+)\} from "\.\/a\.js";const (\w+)=\1;export\{\2 as four,\1 as five\};$/,
    );
  });

  it('are found again in a function that stayed as it was, whatever became of the others', () => {
    const keyOf = (code, word) =>
      readNames(code, 'script').names.find((name) => name.word === word)?.key;
    const code = '(function(){var a=b=>b+1,c=(d)=>d*2;return a(c(1))})()';
    assert.equal(keyOf(code, 'd'), keyOf(code.replace('b+1', 'b+2'), 'd'));
    assert.notEqual(keyOf(code, 'b'), keyOf(code.replace('b+1', 'b+2'), 'b'));
  });

  it('are found again around a function in which something changed', () => {
    const of = (code, word) =>
      readNames(code, 'script').names.find((name) => name.word === word) ?? {};
    const code =
      '(function(){var f=function(){var a=b=>b+1,c=(d)=>d*2;return a(c(1))};return f()})()';
    const changed = code.replace('b+1', 'b+2');
    assert.notEqual(of(code, 'c').key, of(changed, 'c').key);
    assert.equal(of(code, 'c').shape, of(changed, 'c').shape);
    const table = {[of(code, 'c').shape]: 'z'};
    const read = readNames(changed, 'script');
    assert.match(printNames(read, chooseNames(read, table)), /,z=/);
  });
});
