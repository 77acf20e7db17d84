import { models, references } from '@freshlegs/science'

/** Every model on two lines: what it is, where it comes from. */
export function listModels(json: boolean): string {
  if (json) return `${JSON.stringify(models.map(({ card }) => ({ ...card, ...references[card.source] })))}\n`
  return models
    .map(({ card }) => {
      const { cites, doi } = references[card.source]
      return `${card.id}  (${card.status})\n  ${card.says}\n  ${cites}${doi ? `, doi ${doi}` : ''}\n`
    })
    .join('\n')
}
