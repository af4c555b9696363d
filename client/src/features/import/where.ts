import { useImport } from './import-context.ts'

/** `Ligne 12`, or `Évènement 12` of a calendar. */
export function createWhere(): (where: number) => string {
  const { view, said } = useImport()
  return (where) => (view.choices()?.kind === 'table' ? said().row(where) : said().event(where))
}
