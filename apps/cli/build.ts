import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

// Makes `dist/`, the npm package `freshlegs`: plain JavaScript, because Node reads no TypeScript below
// `node_modules`, with the built page, and with the one package that cannot be put into a bundle, since it starts
// threads from a file of its own.
const here = dirname(fileURLToPath(import.meta.url))
const root = join(here, '..', '..')
const target = join(here, 'dist')
const carried = 'piscina'

const made = await build({
  root: here,
  configFile: false,
  logLevel: 'warn',
  ssr: { noExternal: true, external: [carried] },
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'dist',
    emptyOutDir: true,
    rollupOptions: {
      input: {
        freshlegs: join(here, 'src/freshlegs.ts'),
        'judge.worker': join(root, 'apps/server/src/judging/judge.worker.ts'),
      },
      output: {
        entryFileNames: '[name].mjs',
        // All in one folder: worker and page are found beside whatever asks for them.
        chunkFileNames: '[name]-[hash].mjs',
        banner: ({ name }) => (name === 'freshlegs' ? '#!/usr/bin/env node' : ''),
      },
    },
  },
})
for (const part of ['package.json', 'LICENSE', 'dist'])
  cpSync(join(root, 'node_modules', carried, part), join(target, 'node_modules', carried, part), {
    recursive: true,
  })
cpSync(join(root, 'apps/web/dist'), join(target, 'page'), { recursive: true })

const outputs = Array.isArray(made) ? made : [made]
const modules = outputs.flatMap((result) =>
  'output' in result ? result.output.flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : [])) : [],
)
const { version } = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8'))
const manifest = {
  name: 'freshlegs',
  version,
  description: 'Reads your runs and tells when and why your legs gave out before the rest of you',
  license: 'MIT',
  type: 'module',
  bin: { freshlegs: './freshlegs.mjs' },
  engines: { node: '>=20' },
  dependencies: { [carried]: versionOf(carried) },
  bundleDependencies: [carried],
}
/** Of a package as it is installed here. */
function versionOf(name: string): string {
  return JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')).version
}

const put = (name: string, text: string) => writeFileSync(join(here, 'dist', name), text)
put('package.json', `${JSON.stringify(manifest, null, 2)}\n`)
put('LICENSE', readFileSync(join(here, '..', '..', 'LICENSE'), 'utf8'))
put('THIRD_PARTY_LICENSES.txt', licences(modules))

/** The licence of every package whose code went into the bundle, as it asks to be carried along. */
function licences(ids: readonly string[]): string {
  const folders = new Set(ids.flatMap((id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0] ?? []))
  return [...folders]
    .toSorted()
    .map((folder) => {
      const { name, version, license, author } = JSON.parse(
        readFileSync(join(folder, 'package.json'), 'utf8'),
      )
      const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
      // Some packages name their licence and ship no text of it.
      const text = file ? readFileSync(join(folder, file), 'utf8').trim() : `${license} licence, by ${author}`
      return `${name} ${version}\n\n${text}\n`
    })
    .join(`\n${'-'.repeat(80)}\n\n`)
}
