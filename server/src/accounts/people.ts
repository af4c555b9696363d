import { newId } from '#shared/domain/id.ts'
import type { AccountsContext } from './context.ts'

/** Several may have one name: the id tells them apart. */
export interface Person {
  readonly id: string
  readonly name: string
}

export interface People {
  add(name: string): Person
  find(id: string): Person | null
  rename(id: string, name: string): Person
}

export function createPeople({ database, now, random }: AccountsContext): People {
  const insert = database.prepare('INSERT INTO people (id, name, created_at) VALUES (?, ?, ?)')
  const find = database.prepare('SELECT id, name FROM people WHERE id = ?')
  const rename = database.prepare('UPDATE people SET name = ? WHERE id = ?')

  return {
    add(name) {
      const person = { id: newId(random), name }
      insert.run(person.id, name, now())
      return person
    },
    find(id) {
      const row = find.get(id)
      return row ? { id: String(row.id), name: String(row.name) } : null
    },
    rename(id, name) {
      rename.run(name, id)
      return { id, name }
    },
  }
}
