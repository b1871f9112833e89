import tailwind from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import settings from './package.json' with { type: 'json' }
import { developmentPlugin } from './src/build/development-plugin.ts'
import { licencesPlugins } from './src/build/licences-plugin.ts'
import { ENV_PREFIX, prerenderPlugin } from './src/build/prerender-plugin.ts'
import { SUPPORTED_TARGETS } from './src/build/supported-browsers.ts'

process.env['FIRST_EDITION'] ??= settings.lectern.firstEdition

const licences = licencesPlugins()

export default defineConfig({
  appType: 'mpa',
  envPrefix: ENV_PREFIX,
  plugins: [react(), tailwind(), developmentPlugin(), licences.page, prerenderPlugin()],
  resolve: { tsconfigPaths: true },
  worker: { format: 'es', plugins: () => [licences.worker] },
  build: {
    target: SUPPORTED_TARGETS,
    // Styles are written out as all three engines take them, which a test holds.
    cssTarget: 'es2023',
    assetsInlineLimit: 0,
    // The one sheet moves into the pages: no script that comes later may wait for its file.
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // The first script names all that come later: every letter counts there, and six tell no
        // more than 64 scripts apart.
        entryFileNames: 'assets/[name]-[hash:7].js',
        chunkFileNames: 'assets/[name]-[hash:7].js',
        // What comes together is one file, and not one for each sharing of code: what every page
        // begins with, all that brings a page to life, and what several of the other parts need.
        codeSplitting: {
          groups: [
            { name: 'index', tags: ['$initial'], priority: 2 },
            { name: 'bring-to-life', test: /[\\/]app[\\/]bring-to-life\.tsx$/, priority: 1 },
            { name: 'shared', minShareCount: 2 },
          ],
        },
      },
    },
  },
  test: {
    maxWorkers: 2,
    tags: [
      {
        name: 'main',
        description:
          'The built pages, and the main way through each part of the app. The other journeys go the ways around: each width, theme, browser, fault and attack.',
      },
    ],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/journeys/**', 'test/dist/**'],
          testTimeout: 20_000,
          // Its files import each other as a bundler has it, without endings.
          server: { deps: { inline: ['@knight-lab/timelinejs'] } },
          // They keep nothing from one to the next, so modules are loaded once.
          isolate: false,
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
        test: {
          name: 'dist',
          environment: 'node',
          include: ['test/dist/**/*.test.ts'],
          globalSetup: ['test/dist/support/setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          environment: 'node',
          include: ['test/journeys/**/*.test.ts'],
          globalSetup: ['test/journeys/support/setup.ts'],
          setupFiles: ['test/journeys/support/close-pages.ts'],
          // Each opens pages of its own; the modules and the line to the browser they share.
          isolate: false,
          testTimeout: 30_000,
          hookTimeout: 60_000,
          // A journey mostly waits: for a page, for a font, for a frame.
          maxWorkers: 3,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
