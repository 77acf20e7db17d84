export { metresPerMile, type UnitsOfTheReader } from '@freshlegs/domain'
