import { baseName, folderOf } from '../base-name.ts'
import { isLitter } from '../is-litter.ts'

/**
 * The names that are Health's XML. It is called after the language of the phone (`export.xml`, `exportación.xml`,
 * `eksport.xml`, `导出.xml`), so what lies beside it tells: the routes, or `export_cda.xml`, which is the same in the
 * words of clinics and never translated; else the folder it lies in, or its English name.
 */
export function exportsIn(names: readonly string[]): readonly string[] {
  const folders = new Set<string>()
  for (const name of names) {
    if (isRoute(name)) folders.add(folderOf(folderOf(name).slice(0, -1)))
    if (isClinical(name)) folders.add(folderOf(name))
  }
  return names.filter((name) => {
    const base = baseName(name).toLowerCase()
    if (!base.endsWith('.xml') || isClinical(name) || isLitter(name)) return false
    const folder = folderOf(name)
    return folders.has(folder) || inHealthFolder.test(folder) || base === 'export.xml'
  })
}

/** A GPX of Health's own, which holds the way of a workout and nothing else of it. */
export const isRoute = (name: string): boolean => /(?:^|[/\\])workout-routes[/\\][^/\\]+\.gpx$/i.test(name)

const isClinical = (name: string): boolean => name.toLowerCase().endsWith('_cda.xml') && !isLitter(name)

const inHealthFolder = /(?:^|[/\\])apple_health_export[^/\\]*[/\\]$/i
