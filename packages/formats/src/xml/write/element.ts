import { escaped } from './escaped.ts'

/** `<name>value</name>`, or nothing where the value is not known. */
export function element(name: string, value: number | string): string {
  if (value === '' || Number.isNaN(value)) return ''
  return `<${name}>${typeof value === 'number' ? value : escaped(value)}</${name}>`
}

/** Elements round what is already XML, or nothing where there is nothing inside. */
export const around = (name: string, inside: string): string =>
  inside === '' ? '' : `<${name}>${inside}</${name}>`
