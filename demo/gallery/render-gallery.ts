/** The gallery as a page: what `shots.ts` says, and the pictures that `npm run gallery` took of it. */
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {escape} from '../html.js';
import {shell} from '../shell.js';
import {shots, subjects, type Shot, type Subject} from './shots.js';

const renderShot = ({name, subject, look}: Shot): string => {
  const [width, height] = look.size ?? subject.size;
  const scale = look.scale ?? 1;
  const alt = escape(`${subject.title}. ${look.caption}`);
  return `<figure><a href="/gallery/pictures/${name}.webp"><img src="/gallery/pictures/${name}.webp" alt="${alt}" width="${width * scale}" height="${height * scale}" loading="lazy"></a><figcaption>${escape(look.caption)}</figcaption></figure>`;
};

const renderSubject = (subject: Subject): string =>
  `<h2 id="${subject.name}">${escape(subject.title)} <a href="/elements/${subject.tag}.html"><code>&lt;${subject.tag}&gt;</code></a></h2>
<div class="shots">${shots
    .filter((shot) => shot.subject === subject)
    .map(renderShot)
    .join('')}</div>`;

/** Writes `demo/gallery/index.html`, which is not kept. */
export const writeGallery = (folder: string): void =>
  writeFileSync(
    join(folder, 'index.html'),
    shell(
      'Gallery',
      '',
      `<h1>Gallery</h1><p class="lead">What visitors see, ${shots.length} times: in the light and in the dark, from right to left, large, on paper. Each picture was taken by <code>npm run gallery</code> and is compared by <code>npm test</code>.</p>
${subjects.map(renderSubject).join('')}`,
    ),
  );
