import { answer, type Result, refuse } from '@freshlegs/domain'
import { bearableName } from './bearable-name.ts'

/**
 * Where an uploaded file is put below the folder of its import: as the runner's browser calls it, with whatever a
 * disk cannot bear replaced. Never outside: what names another place is refused.
 *
 * @param said names with `/` or `\` between them, as the browser says them
 * @returns relative, with `/` between names; different for different `said`
 */
export function uploadPath(said: string): Result<string> {
  const names = said.split(/[/\\]/)
  // A leading slash gives an empty name, and so does a doubled one; `C:/` is a drive of Windows.
  if (names.some((name) => name === '' || name === '.' || name === '..') || /^[A-Za-z]:[/\\]/.test(said))
    return refuse({
      code: 'input.invalid',
      detail: 'expected the path of a file within what is being imported, without .. and without a root',
      pointer: '/path',
    })
  if (names.length > deepest)
    return refuse({
      code: 'input.invalid',
      detail: `expected at most ${deepest} folders within each other, found ${names.length - 1}`,
      pointer: '/path',
    })
  return answer(names.map(bearableName).join('/'))
}

const deepest = 32
