/** Who is at the machine. */
import { userInfo } from 'node:os';

/** The user's name at this machine; undefined where the system knows none, as in many containers. */
export function userName(): string | undefined {
  try {
    return userInfo().username;
  } catch {
    // A user id without an entry in the system's list.
    return undefined;
  }
}
