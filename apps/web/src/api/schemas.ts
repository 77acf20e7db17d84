import type { Schemas } from '@freshlegs/api/client'

/** What the server says, by the names that its own description uses. */
export type Run = Schemas['Run']
export type RunPage = Schemas['RunPage']
export type RunDetail = Schemas['RunDetail']
export type Given = Schemas['Given']
export type SameRoute = Schemas['SameRoute']
export type Week = Schemas['Week']
export type WeekPage = Schemas['WeekPage']
export type Durability = Schemas['Durability']
export type Trend = Schemas['Trend']
export type ImportProgress = Schemas['ImportProgress']
export type Overview = Schemas['Overview']
export type Profile = Schemas['Profile']
export type ProfilePage = Schemas['ProfilePage']
export type Settings = Schemas['Settings']
export type Reanalysis = Schemas['Reanalysis']
