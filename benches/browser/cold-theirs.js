import { first } from "./cold.js";
import { verify } from "./theirs.js";

first(verify);
