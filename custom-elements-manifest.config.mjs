/** In the package, a module lies where the build puts it. */
const published = (path) =>
  path
    ?.replace(/^\/?(components\/.*)\.ts$/, 'dist/esm/$1.js')
    .replace(/^\/?components\//, 'dist/esm/components/');

const publishedPaths = () => ({
  name: 'published-paths',
  packageLinkPhase({customElementsManifest}) {
    const visit = (node) => {
      if (typeof node !== 'object' || node === null) return;
      for (const key of ['path', 'module'])
        if (typeof node[key] === 'string') node[key] = published(node[key]);
      Object.values(node).forEach(visit);
    };
    visit(customElementsManifest);
    customElementsManifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
  },
});

export default {
  globs: ['components/**/*.ts'],
  exclude: ['components/messages/**'],
  litelement: true,
  packagejson: false,
  plugins: [publishedPaths()],
};
