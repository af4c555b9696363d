import * as v from 'valibot'
import { isRole, type Role } from '#shared/access/roles.ts'

export const ROLE = v.custom<Role>((role) => typeof role === 'string' && isRole(role))
