import '@angular/compiler';
import {Component, provideZonelessChangeDetection, signal} from '@angular/core';
import {bootstrapApplication} from '@angular/platform-browser';

/** A component, compiled in the page, follows its signal. */
export const app = async (place) => {
  class Root {
    count = signal(1);
  }
  const Annotated =
    Component({
      selector: 'ng-root',
      template: `<button (click)="count.set(count() + 1)">{{ count() }}</button><img [src]="'/dot.svg?' + count()">`,
    })(Root) ?? Root;
  place.append(document.createElement('ng-root'));
  const root = await bootstrapApplication(Annotated, {
    providers: [provideZonelessChangeDetection()],
  });
  place.querySelector('button').click();
  root.tick();
  const text = `${place.textContent} ${place.querySelector('img').getAttribute('src')}`;
  root.destroy();
  return text;
};
