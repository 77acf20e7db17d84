import { configDefaults, defineConfig } from 'vitest/config'

const integration = '**/*.integration.test.ts'
const browser = '**/*.browser.test.ts'

/**
 * Three sizes of test, told apart by name: `x.test.ts` needs nothing but Node, `x.integration.test.ts` starts
 * programs or servers, `x.browser.test.ts` needs a browser.
 */
export default defineConfig({
  test: {
    projects: [
      // What is tested in the first keeps no state, so its files may share a process: half the time.
      size('unit', '**/*.test.{ts,tsx}', { limitS: 30, isolate: false, exclude: [integration, browser] }),
      size('integration', integration, { limitS: 120, isolate: true, exclude: [] }),
      size('browser', browser, { limitS: 120, isolate: true, exclude: [] }),
    ],
  },
})

function size(
  name: string,
  include: string,
  { limitS, isolate, exclude }: { limitS: number; isolate: boolean; exclude: string[] },
) {
  return {
    test: {
      name,
      include: [include],
      exclude: [...configDefaults.exclude, '**/dist/**', '**/.runtime/**', ...exclude],
      testTimeout: limitS * 1000,
      hookTimeout: limitS * 1000,
      isolate,
      // Where threads and WebAssembly meet, V8 can lose count of freed code (nodejs/node issue 64500).
      execArgv: ['--no-wasm-code-gc'],
      setupFiles: ['tools/check/same-chance.ts'],
    },
  }
}
