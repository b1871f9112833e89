import tailwind from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { developmentPlugin } from './src/build/development-plugin.ts'
import { ENV_PREFIX, prerenderPlugin } from './src/build/prerender-plugin.ts'

/** Packages, and small modules of ours that would else stand in a file each. */
const NEEDED_BY_EVERY_PAGE =
  /node_modules\/(react|react-dom|scheduler|@tanstack)\/|src\/(address\/(?!passage|share)|ui\/on-device|text\/(range|join-words)\.|edition\/(edition-id|find-by-id|mentions-of|once)\.)/

export default defineConfig({
  appType: 'mpa',
  envPrefix: ENV_PREFIX,
  plugins: [react(), tailwind(), developmentPlugin(), prerenderPlugin()],
  resolve: { tsconfigPaths: true },
  build: {
    target: 'es2023',
    assetsInlineLimit: 0,
    // The one sheet moves into the pages: no script that comes later may wait for its file.
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // What every page needs comes in one file, not in one for each sharing of code.
        codeSplitting: {
          groups: [{ name: 'every-page', test: NEEDED_BY_EVERY_PAGE }],
        },
      },
    },
  },
  test: {
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/journeys/**', 'test/dist/**'],
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'components',
          environment: 'jsdom',
          include: ['test/**/*.test.tsx'],
          setupFiles: ['test/support/components.ts'],
        },
      },
      {
        extends: true,
        test: { name: 'dist', environment: 'node', include: ['test/dist/**/*.test.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          environment: 'node',
          include: ['test/journeys/**/*.test.ts'],
          globalSetup: ['test/journeys/support/setup.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
          // A journey mostly waits: for a page, for a font, for a frame.
          maxWorkers: 3,
          // Shared machines stall a browser now and then; what is broken fails every time.
          retry: process.env['CI'] ? 2 : 0,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
