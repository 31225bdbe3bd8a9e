import react from '@vitejs/plugin-react'
import { chmodSync } from 'node:fs'
import path from 'node:path'
import { defineConfig } from 'vite'

const at = (file: string): string => path.resolve(import.meta.dirname, file)

/**
 * One build, three environments: the window; the main programs (Electron's, the command line, the library's own thread) as ES modules;
 * the preload as one CommonJS file. Everything is bundled but electron, which is there already, and better-sqlite3, which is native.
 */
export default defineConfig({
  root: at('src/renderer'),
  base: './',
  plugins: [react()],
  worker: { format: 'es' },
  builder: {
    async buildApp(builder) {
      for (const environment of Object.values(builder.environments)) await builder.build(environment)
      // `npx recoupe` runs the command line's file itself.
      chmodSync(at('dist/main/cli.mjs'), 0o755)
    },
  },
  environments: {
    client: {
      build: { outDir: at('dist/renderer'), emptyOutDir: true, target: 'chrome150', modulePreload: { polyfill: false }, chunkSizeWarningLimit: 2000, assetsInlineLimit: 0 },
    },
    main: {
      consumer: 'server',
      resolve: { noExternal: true, external: ['electron', 'better-sqlite3'] },
      build: {
        ssr: true, outDir: at('dist/main'), emptyOutDir: true, target: 'node24', minify: false, sourcemap: true,
        rolldownOptions: {
          // linkedom's CSS parser holds an eval that is never reached; nothing else may be drowned by that warning.
          checks: { eval: false },
          input: { electron: at('src/main/shells/electron/main.ts'), cli: at('src/main/shells/cli/main.ts'), host: at('src/main/host/host.ts'), 'reading-worker': at('src/main/host/reading-worker.ts') },
          output: { format: 'es', entryFileNames: '[name].mjs', chunkFileNames: 'chunk-[name].mjs' },
        },
      },
    },
    preload: {
      consumer: 'server',
      resolve: { noExternal: true, external: ['electron'] },
      build: {
        ssr: true, outDir: at('dist/preload'), emptyOutDir: true, target: 'chrome150', minify: false,
        rolldownOptions: { input: { preload: at('src/main/shells/electron/preload.ts') }, output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false } },
      },
    },
  },
})
