/**
 * Reads an hour as people write it: `11:30`, `11h30`, `11 h 30`, `11.30`, `1130`, `9`, `9 h`, `2:30 pm`, `midi`.
 * Gives `HH:MM`, or null for what is no hour.
 */
export function parseHour(text: string): string | null {
  const wanted = text.trim().toLowerCase().replace(/\s+/g, ' ')
  const word = WORDS[wanted]
  if (word !== undefined) return word
  const match = SHAPES.map((shape) => shape.exec(wanted)).find((found) => found !== null)
  if (!match?.groups) return null
  const minute = Number(match.groups.minute ?? 0)
  const hour = ofDay(Number(match.groups.hour), match.groups.half)
  if (hour === null || minute > 59) return null
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

const WORDS: Record<string, string> = {
  midi: '12:00',
  noon: '12:00',
  minuit: '00:00',
  midnight: '00:00',
}

const HALF = String.raw`(?: ?(?<half>[ap])\.?m?\.?)?`

const SHAPES = [
  new RegExp(
    String.raw`^(?<hour>\d{1,2}) ?(?:[:.,h]|heures?) ?(?<minute>\d{2})?(?: ?min)?${HALF}$`,
  ),
  new RegExp(String.raw`^(?<hour>\d{1,2})(?<minute>\d{2})${HALF}$`),
  new RegExp(String.raw`^(?<hour>\d{1,2})${HALF}$`),
]

function ofDay(hour: number, half: string | undefined): number | null {
  if (half === undefined) return hour < 24 ? hour : null
  if (hour < 1 || hour > 12) return null
  return (hour % 12) + (half === 'p' ? 12 : 0)
}
