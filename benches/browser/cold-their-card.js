// From the start of the navigation to the least card that a page can draw of their result: the
// badge's name and a sentence. Drawing a first text costs any page its fonts.
import { drawn, first } from "./cold.js";
import { verify } from "./theirs.js";

first(async (text) => {
  await verify(text);
  const card = document.createElement("article");
  for (const [tag, words] of [["h3", JSON.parse(text).name], ["p", "Signature valid"]]) {
    const element = document.createElement(tag);
    element.textContent = words;
    card.append(element);
  }
  document.body.append(card);
  await drawn();
});
