/** What the file calls its maker, without the address that some programs sign with. */
export const deviceName = (device: string): string => device.replace(address, '')

const address = /\W*https?:\/\/\S*/
