"use strict";
{
  const table = document.getElementById("table-of-points");
  const rows = table ? Array.from(table.tBodies[0].rows) : [];
  const said = document.createElement("p");
  said.className = "said";
  said.setAttribute("role", "status");
  const order = new Intl.Collator("en", { numeric: true });
  const value = (row, column) => row.cells[column].dataset.value;
  const compare = (a, b) => {
    const x = Number(a);
    const y = Number(b);
    return Number.isNaN(x) || Number.isNaN(y) ? order.compare(a, b) : x - y;
  };
  const sort = (heads, column) => {
    const head = heads[column];
    const down = head.getAttribute("aria-sort") === "ascending";
    heads.forEach((h) => h.removeAttribute("aria-sort"));
    head.setAttribute("aria-sort", down ? "descending" : "ascending");
    const sorted = rows.slice().sort((r, s) => {
      const a = value(r, column);
      const b = value(s, column);
      if (a === "" || b === "") {
        return (a === "") - (b === "");
      }
      return down ? compare(b, a) : compare(a, b);
    });
    table.tBodies[0].append(...sorted);
    said.textContent = "Sorted by " + head.textContent + (down ? ", descending" : ", ascending");
  };
  if (rows.length > 1) {
    const heads = Array.from(table.tHead.rows[0].cells);
    heads.forEach((head, column) => {
      const button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      button.addEventListener("click", () => sort(heads, column));
      head.append(button);
    });
    document.querySelectorAll(".scripted").forEach((words) => { words.hidden = false; });
    table.parentElement.after(said);
  }
}
