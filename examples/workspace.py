"""Log in to Workspace, and count the open tasks of all projects at once with the async client.

export ONLYOFFICE_WORKSPACE_USERNAME=ada@example.com ONLYOFFICE_WORKSPACE_PASSWORD=...
python examples/workspace.py https://portal.example.com
"""

import asyncio
import sys

from onlyoffice_workspace import AsyncWorkspace, CodeRequest, errors, types


async def ask_for_code(request: CodeRequest) -> str:
    """Called where the account has a second factor; other tasks go on meanwhile."""
    return await asyncio.to_thread(input, f"Code ({request.kind}): ")


async def tell_tasks(workspace: AsyncWorkspace, project: types.Project) -> None:
    """Print how many tasks a project has, all pages together."""
    if project.id is None:
        return
    try:
        titles = [task.title async for task in workspace.projects.tasks.list(project.id)]
    except errors.RecordNotFound as problem:
        # Somebody deleted it in the meantime.
        print(f"{project.title}: {problem.message}")
    else:
        print(f"{project.title}: {len(titles)} tasks")


async def main(url: str) -> None:
    """Name and password come from the environment; the client gets one token, which all tasks share."""
    async with AsyncWorkspace(base_url=url, second_factor=ask_for_code) as workspace:
        try:
            projects = await workspace.projects.list()
        except errors.LoginFailed as problem:
            raise SystemExit(f"Not signed in: {problem}") from problem
        async with asyncio.TaskGroup() as group:
            async for project in projects:
                group.create_task(tell_tasks(workspace, project))


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
