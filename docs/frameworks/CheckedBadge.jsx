// React 19
import { useState } from "react";

export default function CheckedBadge({ src }) {
  const [verdict, setVerdict] = useState("");
  return (
    <figure>
      <open-badge src={src} view="chip" onopen-badge-report={(event) => setVerdict(event.detail.verdict)}>
        <a href={src}>The badge as a file</a>
      </open-badge>
      <figcaption>Found to be: {verdict}</figcaption>
    </figure>
  );
}
