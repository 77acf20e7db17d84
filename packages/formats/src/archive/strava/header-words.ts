/** The columns we read. */
export type ColumnId = 'name' | 'type' | 'description' | 'gear' | 'filename' | 'race'

/**
 * What the columns are called in the languages whose headers have been seen: English (and its lower-case form up to
 * 2018), German, Dutch, Spanish of Spain and of Latin America, French, Norwegian, Polish, Czech, Japanese, Chinese.
 * In any other, and where a language has not all of them here, columns are known by their place.
 */
export const headerWords: Readonly<Record<ColumnId, readonly string[]>> = {
  name: [
    'activity name',
    'name',
    'name der aktivität',
    'naam activiteit',
    'nombre de la actividad',
    "nom de l'activité",
    'aktivitetsnavn',
    'nazwa aktywności',
    'název aktivity',
    'アクティビティ名',
    '活动名称',
  ],
  type: [
    'activity type',
    'aktivitätsart',
    'aktivitätstyp',
    'activiteitstype',
    'tipo de actividad',
    "type d'activité",
    'aktivitetstype',
    'rodzaj aktywności',
    'typ aktivity',
    'アクティビティタイプ',
    '活动类型',
  ],
  description: [
    'activity description',
    'description',
    'aktivitätsbeschreibung',
    'beschrijving van activiteit',
    'descripción de la actividad',
    "description de l'activité",
    'popis aktivity',
    '活动描述',
  ],
  gear: [
    'activity gear',
    'aktivitätsausrüstung',
    'uitrusting voor activiteit',
    'equipamiento de la actividad',
    "matériel utilisé pour l'activité",
    'vybavení na aktivitu',
  ],
  filename: [
    'filename',
    'dateiname',
    'bestandsnaam',
    'nombre de archivo',
    'nombre del archivo',
    'nom du fichier',
    'filnavn',
    'název souboru',
    'ファイル名',
    '文件名',
  ],
  // Since 2025. `workout type` is no column of Strava's, but of programs that add it from its interface.
  race: ['competition', 'wedstrijd', 'competencia', 'workout type', 'workout_type'],
}
