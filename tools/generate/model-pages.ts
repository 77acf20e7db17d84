import { type Model, models, references } from '@freshlegs/science'
import type { Files } from './files.ts'
import { note } from './note.ts'

/** `docs/models/…`: a page for each model card, and a list of them. */
export function modelPages(): Files {
  const pages = models.map((model) => [`docs/models/${model.card.id}.md`, page(model)])
  return { ...Object.fromEntries(pages), 'docs/models/README.md': list() }
}

const list = () => `# Models

${note('the model cards in packages/science')}

Every formula with an author, and our own proposals marked as such. \`freshlegs model run ID JSON\` runs one.

| model | says | status |
|---|---|---|
${models.map(({ card: { id, says, status } }) => `| [${id}](${id}.md) | ${cell(says)} | ${status} |`).join('\n')}
`

const statuses = {
  verified: 'Checked against its source.',
  unverified: 'Taken from its source, not yet checked against it.',
  ours: 'Our own proposal, with no authority but its reasoning.',
}

function page({ card }: Model): string {
  const { cites, doi } = references[card.source]
  const inputs = Object.entries(card.inputs).map(([name, { unit, says, domain, shape, otherwise }]) => {
    const values = `${domain.join(' to ')}${otherwise === undefined ? '' : `, else ${otherwise}`}`
    return `| \`${name}\` | ${cell(says)} | ${unit}${shape ? `, ${shape}` : ''} | ${values} |`
  })
  const outputs = Object.entries(card.outputs).map(
    ([name, { unit, says, shape }]) =>
      `| \`${name}\` | ${cell(says)} | ${unit}${shape ? `, ${shape}` : ''} |`,
  )
  const made = (card.composes ?? []).map((id) => `[${id}](${id}.md)`).join(', ')
  return `# ${card.id}

${note(`its card in packages/science/src/${card.id}`)}

${card.says}

- **Status:** ${statuses[card.status]}
- **Source:** ${cites}${doi === null ? '' : `, [doi:${doi}](https://doi.org/${doi})`}; ${card.place}
- **Holds for:** ${card.population}
${made === '' ? '' : `- **Made from:** ${made}\n`}
Outside the values below it answers NaN: it never clamps.

| given | | unit | values |
|---|---|---|---|
${inputs.join('\n')}

| answers | | unit |
|---|---|---|
${outputs.join('\n')}
`
}

/** Text inside a table must not end its cell. */
function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ')
}
