import { useLoaderData } from "@remix-run/react";

export function loader({ context }) {
  const rows = Array.from({ length: context.rows }, (_, i) => ({
    id: i,
    name: `Shop ${(i * 7919) % 1000}`,
    street: `Street ${i % 10}`,
  }));
  return { rows };
}

export default function Index() {
  const { rows } = useLoaderData();
  return (
    <ul>
      {rows.map(({ id, name, street }) => (
        <li key={id} className="row">
          <a href={`/shops/${id}`}>
            <b>{name}</b> <span>{street}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
