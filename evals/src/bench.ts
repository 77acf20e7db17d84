import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import { decodeFit } from './bench/decode-fit.ts'
import { decodeXml } from './bench/decode-xml.ts'
import { explainRun } from './bench/explain-run.ts'
import { wholeProcess } from './bench/whole-process.ts'

// npm run bench: how fast is it, side by side with others in one run? Writes docs/benchmarks.md.

const parts: readonly { title: string; run(): Promise<string> }[] = [
  { title: 'Reading FIT', run: decodeFit },
  { title: 'Reading TCX and GPX', run: decodeXml },
  { title: 'From bytes to a report', run: explainRun },
  { title: 'The whole process', run: wholeProcess },
]

const sections: string[] = []
for (const { title, run } of parts) {
  const section = `## ${title}\n\n${await run()}`
  console.log(`${section}\n`)
  sections.push(section)
}

writeFileSync(
  fileURLToPath(new URL('../../docs/benchmarks.md', import.meta.url)),
  `# Speed

Made by \`npm run bench\` on ${cpus().length} cores under Node ${process.version}. Contenders take turns in one run; absolute times depend on the machine, ratios hardly.

${sections.join('\n\n')}
`,
)
