/** The class is what www/open-badge.d.ts says it is. Only compiled, never run. */

import type * as declared from "../../www/open-badge.js";
import { OpenBadgeElement } from "../../www/element/element.js";
import { CheckerFailure } from "../../www/element/failure.js";

export const element: typeof declared.OpenBadgeElement = OpenBadgeElement;
export const failure: new (...values: never[]) => declared.CheckerFailure = CheckerFailure;
