import react from '@vitejs/plugin-react'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { defineConfig } from 'vitest/config'

// A test that hangs is stopped; how long one takes on a busy machine says nothing, so the limits are wide.
// Importing the real `electron` under plain Node starts a download; no test may ever do that.
const alias = { electron: path.resolve(import.meta.dirname, 'test/stubs/electron.ts') }

const alone = ['test/host/**/*.test.ts', 'test/shells/electron/**/*.test.ts']

export default defineConfig({
  test: {
    // Left to itself, a machine of two cores would use one.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      // Files of one worker share what they load, which is most of what a short test costs; those that stand in for modules or processes keep to themselves.
      { resolve: { alias }, test: { name: 'unit', environment: 'node', isolate: false, setupFiles: ['test/property-seed.ts'], include: ['test/**/*.test.ts'], exclude: ['test/pack/**', ...alone], testTimeout: 60_000, hookTimeout: 60_000 } },
      { resolve: { alias }, test: { name: 'alone', environment: 'node', setupFiles: ['test/property-seed.ts'], include: alone, testTimeout: 60_000, hookTimeout: 60_000 } },
      { plugins: [react()], test: { name: 'renderer', environment: 'jsdom', isolate: false, setupFiles: ['test/property-seed.ts'], include: ['test/renderer/**/*.test.tsx'], testTimeout: 60_000 } },
      { resolve: { alias }, test: { name: 'e2e', environment: 'node', include: ['test/e2e/**/*.e2e.ts'], testTimeout: 240_000, hookTimeout: 240_000, expect: { poll: { timeout: 60_000, interval: 100 } } } },
      { test: { name: 'pack', environment: 'node', include: ['test/pack/**/*.test.ts'], testTimeout: 120_000 } },
    ],
  },
})
