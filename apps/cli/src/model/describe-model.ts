import { type Input, type Output, references } from '@freshlegs/science'
import { findModel } from './find-model.ts'

/** One card, whole. */
export function describeModel(id: string, json: boolean): string {
  const { card } = findModel(id)
  const { cites, doi } = references[card.source]
  if (json) return `${JSON.stringify({ ...card, cites, doi })}\n`
  return `${card.id}: ${card.says}

Source      ${cites}${doi ? `, doi ${doi}` : ''}
            ${card.place}
Status      ${card.status}
Population  ${card.population}

Inputs
${quantities(card.inputs, ({ domain, otherwise }) => `, ${domain[0]} to ${domain[1]}${otherwise === undefined ? '' : `, else ${otherwise}`}`)}
Outputs
${quantities(card.outputs, () => '')}`
}

function quantities<Quantity extends Input | Output>(
  all: Readonly<Record<string, Quantity>>,
  more: (quantity: Quantity) => string,
): string {
  const width = Math.max(...Object.keys(all).map((name) => name.length))
  return Object.entries(all)
    .map(([name, quantity]) => {
      const shape = quantity.shape === 'column' ? 'list of numbers, ' : ''
      return `  ${name.padEnd(width)}  ${quantity.says} (${shape}${quantity.unit}${more(quantity)})\n`
    })
    .join('')
}
