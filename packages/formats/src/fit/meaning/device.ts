import { deviceName } from '../profile/device-names.ts'
import { deviceInfo, fileId } from '../profile/messages.ts'
import type { Table } from '../wire/table.ts'

/** What recorded the file, as people call it; undefined where it does not say. */
export function deviceOf(tables: ReadonlyMap<number, Table>): string | undefined {
  const id = tables.get(fileId.message)
  const infos = tables.get(deviceInfo.message)
  const creator = infos?.numbers(deviceInfo.index)?.indexOf(0) ?? -1
  const named =
    id?.text(fileId.productName, 0) || (creator < 0 ? '' : infos?.text(deviceInfo.productName, creator)) || ''
  const known =
    deviceName({
      manufacturer: id?.number(fileId.manufacturer, 0) ?? Number.NaN,
      product: id?.number(fileId.product, 0) ?? Number.NaN,
    }) ??
    deviceName({
      manufacturer: infos?.number(deviceInfo.manufacturer, creator) ?? Number.NaN,
      product: infos?.number(deviceInfo.product, creator) ?? Number.NaN,
    })
  const own = named.trim()
  if (own === '') return known
  return known === undefined || own.toLowerCase().startsWith(known.toLowerCase()) ? own : `${known} ${own}`
}
