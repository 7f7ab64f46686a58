// Puts the page's program into one file, dist/app.js. What asks for a part of Node stops the bundler here.
import { build } from 'esbuild';

await build({
  entryPoints: ['app.js'],
  outfile: 'dist/app.js',
  bundle: true,
  minify: true,
  format: 'iife',
  platform: 'browser',
  // A library that decodes HTML entities has a version for workers, which needs no page; it serves pages too.
  conditions: ['worker'],
  target: 'es2022',
  legalComments: 'linked',
});
