import { first } from "./cold.js";
import { verify } from "./ours.js";

first(verify);
