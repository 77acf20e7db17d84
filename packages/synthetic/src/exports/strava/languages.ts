/** How an account in this language has its export. Columns that are not here are called as in English. */
export interface StravaLanguage {
  readonly columns: Readonly<Record<string, string>>
  readonly run: string
  readonly ride: string
  /** Between whole kilometres and tenths. */
  readonly decimal: '.' | ','
  date(timeMs: number): string
}

export type StravaLanguageId = keyof typeof stravaLanguages

const pad = (value: number): string => String(value).padStart(2, '0')

interface Parts {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour: number
  /** `07:05` */
  readonly minutes: string
}

function partsOf(timeMs: number): Parts {
  const date = new Date(timeMs)
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth(),
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minutes: `${pad(date.getUTCMinutes())}:${pad(date.getUTCSeconds())}`,
  }
}

const months = (words: string): readonly string[] => words.split(' ')
const english = months('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec')
const dutch = months('jan feb mrt apr mei jun jul aug sep okt nov dec')
const spanish = months('ene feb mar abr may jun jul ago sept oct nov dic')

/** Dates are UTC in all of them. */
export const stravaLanguages = {
  en: {
    columns: {},
    run: 'Run',
    ride: 'Ride',
    decimal: '.',
    date(timeMs) {
      const { year, month, day, hour, minutes } = partsOf(timeMs)
      return `${english[month]} ${day}, ${year}, ${hour % 12 || 12}:${minutes} ${hour < 12 ? 'AM' : 'PM'}`
    },
  },
  de: {
    columns: {
      'Activity ID': 'Aktivitäts-ID',
      'Activity Date': 'Aktivitätsdatum',
      'Activity Name': 'Name der Aktivität',
      'Activity Type': 'Aktivitätsart',
      'Activity Description': 'Aktivitätsbeschreibung',
      'Elapsed Time': 'Verstrichene Zeit',
      Distance: 'Distanz',
      Commute: 'Pendeln',
      'Activity Gear': 'Aktivitätsausrüstung',
      Filename: 'Dateiname',
      Media: 'Medien',
    },
    run: 'Lauf',
    ride: 'Radfahrt',
    decimal: ',',
    date(timeMs) {
      const { year, month, day, hour, minutes } = partsOf(timeMs)
      return `${pad(day)}.${pad(month + 1)}.${year}, ${pad(hour)}:${minutes}`
    },
  },
  nl: {
    columns: {
      'Activity ID': 'Activiteits-ID',
      'Activity Date': 'Datum van activiteit',
      'Activity Name': 'Naam activiteit',
      'Activity Type': 'Activiteitstype',
      'Activity Description': 'Beschrijving van activiteit',
      'Elapsed Time': 'Verstreken tijd',
      Distance: 'Afstand',
      'Activity Gear': 'Uitrusting voor activiteit',
      Filename: 'Bestandsnaam',
    },
    run: 'Hardloopsessie',
    ride: 'Fietsrit',
    decimal: ',',
    date(timeMs) {
      const { year, month, day, hour, minutes } = partsOf(timeMs)
      return `${day} ${dutch[month]} ${year}, ${pad(hour)}:${minutes}`
    },
  },
  'es-LA': {
    columns: {
      'Activity ID': 'Id. de actividad',
      'Activity Date': 'Fecha de la actividad',
      'Activity Name': 'Nombre de la actividad',
      'Activity Type': 'Tipo de actividad',
      'Activity Description': 'Descripción de la actividad',
      'Elapsed Time': 'Tiempo transcurrido',
      Distance: 'Distancia',
      'Activity Gear': 'Equipamiento de la actividad',
      Filename: 'Nombre de archivo',
      Competition: 'Competencia',
    },
    run: 'Carrera',
    ride: 'Vuelta ciclista',
    decimal: '.',
    date(timeMs) {
      const { year, month, day, hour, minutes } = partsOf(timeMs)
      // A narrow no-break space before the half of the day.
      return `${day} ${spanish[month]} ${year}, ${hour % 12 || 12}:${minutes}\u202f${hour < 12 ? 'a.m.' : 'p.m.'}`
    },
  },
  /** A language nobody has made a word list of. */
  fi: {
    columns: {
      'Activity ID': 'Suorituksen tunnus',
      'Activity Date': 'Suorituksen päivämäärä',
      'Activity Name': 'Suorituksen nimi',
      'Activity Type': 'Suorituksen laji',
      'Activity Description': 'Suorituksen kuvaus',
      'Elapsed Time': 'Kulunut aika',
      Distance: 'Matka',
      'Activity Gear': 'Suorituksen varuste',
      Filename: 'Tiedostonimi',
    },
    run: 'Juoksu',
    ride: 'Pyöräily',
    decimal: ',',
    date(timeMs) {
      const { year, month, day, hour, minutes } = partsOf(timeMs)
      return `${day}.${month + 1}.${year} klo ${hour}.${minutes.replace(':', '.')}`
    },
  },
} satisfies Readonly<Record<string, StravaLanguage>>
